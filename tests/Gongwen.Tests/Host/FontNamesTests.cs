using Gongwen.Host.Fonts;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Host;

/// <summary>Names read out of font files: those of the case layout-fonts, whole and damaged.</summary>
public sealed class FontNamesTests
{
    private static string FontsFolder => RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "host", "layout-fonts", "files", "fonts");

    [Theory]
    [InlineData("founder/FZXBSK.TTF", "FZXiaoBiaoSong-B05 方正小标宋_GBK")]
    [InlineData("simsun.ttc", "SimSun 宋体 NSimSun 新宋体")]
    [InlineData("simkai.ttf", "楷体_GB2312")]
    [InlineData("simhei.otf", "黑体")]
    [InlineData("damaged.ttf", "")]
    [InlineData("fangsong.txt", "")]
    public void Chinese_and_English_names_of_every_font_of_a_file(string file, string names)
    {
        using var stream = File.OpenRead(Path.Combine(FontsFolder, file));

        Assert.Equal(names, string.Join(' ', FontNames.Read(stream)));
    }

    [Fact]
    public void Damaged_fonts_are_read_as_far_as_they_go_and_never_throw()
    {
        var random = new Random(9704);
        foreach (var file in Directory.GetFiles(FontsFolder, "*.tt?", SearchOption.AllDirectories))
        {
            var whole = File.ReadAllBytes(file);
            for (var length = 0; length < whole.Length; length++)
                Assert.True(FontNames.Read(new MemoryStream(whole[..length])).Count <= 4);
            for (var round = 0; round < 2000; round++)
            {
                var damaged = (byte[])whole.Clone();
                for (var i = random.Next(1, 6); i > 0; i--)
                    damaged[random.Next(damaged.Length)] = (byte)(random.Next(3) == 0 ? 0xFF : random.Next(256));
                Assert.True(FontNames.Read(new MemoryStream(damaged)).Count <= 64);
            }
        }
    }

    [Fact]
    public void A_collection_that_claims_more_fonts_than_it_holds_is_nothing()
    {
        byte[] claim = [.. "ttcf"u8, 0, 1, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF];

        Assert.Empty(FontNames.Read(new MemoryStream(claim)));
    }

    [Fact]
    public void Names_of_installed_fonts_are_found_in_folders_below_and_in_any_case()
    {
        using var session = new CommandSession();
        session.CopyFrom(Path.GetDirectoryName(FontsFolder)!);
        var fonts = new InstalledFonts(session.World([], TextWriter.Null, TextWriter.Null));

        Assert.True(fonts.Has("方正小标宋_GBK"));
        Assert.True(fonts.Has("simsun"));
        Assert.False(fonts.Has("仿宋"));
    }
}
