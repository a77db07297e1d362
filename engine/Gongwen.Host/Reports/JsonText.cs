using System.Text;
using System.Text.Json;

namespace Gongwen.Host.Reports;

/// <summary>Prints one JSON value, as findings are printed.</summary>
public static class JsonText
{
    /// <summary>Prints what is written, and a line break.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, FindingsJson.Options))
            write(json);
        output.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }
}
