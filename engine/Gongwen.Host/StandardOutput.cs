using System.Text;

namespace Gongwen.Host;

/// <summary>
/// Standard output, kept until it is flushed: a full disk or a closed pipe can't stop the work half way.
/// A command that runs on (watch) flushes as it goes.
/// </summary>
internal sealed class StandardOutput : StringWriter
{
    /// <summary>Writes what was kept. Throws as streams do.</summary>
    public override void Flush()
    {
        var bytes = Encoding.UTF8.GetBytes(ToString());
        GetStringBuilder().Clear();
        using var standard = Console.OpenStandardOutput();
        standard.Write(bytes);
        standard.Flush();
    }
}
