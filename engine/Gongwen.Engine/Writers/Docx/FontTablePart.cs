using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>The fonts, each with the names to try when it isn't installed.</summary>
internal static class FontTablePart
{
    private static readonly FontRole[] Roles = [FontRole.FangSong, FontRole.Hei, FontRole.Kai, FontRole.XiaoBiaoSong, FontRole.Song];

    internal static void Write(WordXml xml, LayoutProfile layout)
    {
        xml.Root("fonts");
        // Where a machine has little, one font may do for several kinds; a table names each once.
        foreach (var role in Roles.DistinctBy(layout.Font, StringComparer.Ordinal))
        {
            xml.Open("font").With("name", layout.Font(role));
            xml.Value("altName", string.Join(",", layout.FontsToTry(role).Skip(1)));
            xml.Value("charset", "86");
            xml.Value("family", role switch
            {
                FontRole.Kai => "script",
                FontRole.Hei => "swiss",
                FontRole.FangSong => "modern",
                _ => "roman",
            });
            xml.Value("pitch", role is FontRole.Song or FontRole.XiaoBiaoSong ? "variable" : "fixed");
            xml.Close();
        }

        xml.Close();
    }
}
