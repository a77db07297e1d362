using System.IO.Compression;
using System.Xml;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Opens the parts of a workbook and counts what comes out of them: what a zip says about sizes may be a lie.</summary>
internal sealed class XlsxBounds(string file, TableLimits limits)
{
    private const int MaxDepth = 64;

    private long _unpacked;

    /// <summary>The bound that was passed; null while none was.</summary>
    public Finding? Refusal { get; private set; }

    /// <summary>A part as XML.</summary>
    public XmlReader Open(ZipArchiveEntry entry)
    {
        // Programs write control characters they should not; values drop them.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CheckCharacters = false, CloseInput = true };
        return XmlReader.Create(new XlsxPartStream(entry.Open(), entry.CompressedLength, entry.Crc32, this, entry.FullName), settings);
    }

    /// <summary>The next node; false at the end.</summary>
    public bool Next(XmlReader xml)
    {
        if (!xml.Read())
            return false;
        return xml.Depth <= MaxDepth ? true : throw TooMuch(new($"嵌套超过 {MaxDepth} 层", $"it is nested more than {MaxDepth} deep"));
    }

    /// <summary>Counts bytes that came out of a part.</summary>
    public void Count(int bytes, long fromPart, long packed, string part)
    {
        const int Small = 1_000_000;
        _unpacked += bytes;
        if (_unpacked > limits.MaxUnpacked || (fromPart > Small && fromPart / limits.MaxRatio > Math.Max(packed, 1)))
            throw TooMuch(new($"{part} 解压后太大", $"{part} is too large when unpacked"));
    }

    /// <summary>Stops the reading: a part isn't what was packed.</summary>
    public IOException Damaged(string part) => Stop(TableFault.Damaged(file, part));

    /// <summary>Stops the reading.</summary>
    public IOException TooMuch(LocalizedText what) => Stop(TableFault.TooMuch(SourceLocation.OfFile(file), what));

    /// <summary>Stops the reading.</summary>
    public IOException Stop(Finding refusal)
    {
        Refusal = refusal;
        return new IOException(refusal.Message.English);
    }
}
