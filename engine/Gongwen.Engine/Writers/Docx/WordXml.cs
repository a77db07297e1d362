using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;
using System.Text;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>
/// Writes one part of the package in few words, as UTF-8. Elements and attributes without another namespace are WordprocessingML's.
/// Text is cleaned on its way: characters XML has no way to write are left out, lone surrogates with them; a tab or line end is a space.
/// </summary>
internal sealed class WordXml : IDisposable
{
    internal const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const int FirstSize = 16 * 1024;

    // Of a longer part this much goes out at a time.
    private const int MostHeld = 256 * 1024;

    private readonly Stream? _overflow;
    private readonly List<(string Prefix, string Namespace)> _prefixes = [];

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;
    private Element[] _open = new Element[32];
    private int _depth;
    private bool _inStart;

    // The default namespace of the open element, declared behind its prefixes and attributes.
    private string? _undeclared;

    /// <param name="overflow">Gets what is too much to be held, from the start; null to hold all.</param>
    internal WordXml(Stream? overflow = null)
        : this(overflow, "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>"u8)
    {
    }

    private WordXml(Stream? overflow, ReadOnlySpan<byte> start)
    {
        _overflow = overflow;
        Raw(start);
    }

    /// <summary>Elements made beforehand, to be written as often as wanted with <see cref="Made"/>; those left open are closed by another such piece.</summary>
    internal static byte[] Make(Action<WordXml> write)
    {
        using var xml = new WordXml(null, default);
        write(xml);
        xml.EndStart();
        return xml.Written.ToArray();
    }

    /// <summary>What has been written and is still held. Good until the next word.</summary>
    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    /// <summary>Opens the root element of a part of WordprocessingML.</summary>
    internal WordXml Root(string name)
    {
        Start("w", name, _depth == 0 ? "" : _open[_depth - 1].Default);
        return WithPrefix("r", Relationships).WithPrefix("w", Word);
    }

    /// <summary>Opens an element of another namespace: with the prefix that was declared for it, else it becomes the default one.</summary>
    internal WordXml OpenIn(string xmlNamespace, string name)
    {
        var known = _depth == 0 ? "" : _open[_depth - 1].Default;
        if (known == xmlNamespace)
        {
            Start("", name, known);
        }
        else if (PrefixOf(xmlNamespace) is { } prefix)
        {
            Start(prefix, name, known);
        }
        else
        {
            Start("", name, xmlNamespace);
            _undeclared = xmlNamespace;
        }

        return this;
    }

    internal WordXml Open(string name)
    {
        Start("w", name, _depth == 0 ? "" : _open[_depth - 1].Default);
        return this;
    }

    internal WordXml Close()
    {
        var element = _open[--_depth];
        if (_prefixes.Count > element.Prefixes)
            _prefixes.RemoveRange(element.Prefixes, _prefixes.Count - element.Prefixes);
        if (_inStart)
        {
            Declare();
            _inStart = false;
            Raw(" />"u8);
            return this;
        }

        Raw("</"u8);
        Name(element.Prefix, element.Name);
        Byte('>');
        return this;
    }

    internal WordXml With(string attribute, string value)
    {
        Raw(" w:"u8);
        return Attribute(attribute, value);
    }

    internal WordXml With(string attribute, int value)
    {
        Raw(" w:"u8);
        Ascii(attribute);
        Raw("=\""u8);
        Reserve(12);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
        Byte('"');
        return this;
    }

    internal WordXml WithRelationship(string id)
    {
        Raw(" r:id=\""u8);
        Ascii(id);
        Byte('"');
        return this;
    }

    /// <summary>An attribute without namespace.</summary>
    internal WordXml WithPlain(string attribute, string value)
    {
        Byte(' ');
        return Attribute(attribute, value);
    }

    /// <summary>Declares a prefix on the open element.</summary>
    internal WordXml WithPrefix(string prefix, string xmlNamespace)
    {
        _prefixes.Add((prefix, xmlNamespace));
        Raw(" xmlns:"u8);
        return Attribute(prefix, xmlNamespace);
    }

    /// <summary>An element with nothing inside but w:val.</summary>
    internal WordXml Value(string name, string value) => Open(name).With("val", value).Close();

    /// <summary>An element with nothing inside but w:val.</summary>
    internal WordXml Value(string name, int value) => Open(name).With("val", value).Close();

    /// <summary>An element that is a switch.</summary>
    internal WordXml Switch(string name, bool on = true) => on ? Open(name).Close() : Value(name, "0");

    /// <summary>Text inside the open element.</summary>
    internal WordXml Text(string text)
    {
        // An element of nothing but an empty text is still written with an end of its own.
        EndStart();
        Escaped(text, isAttribute: false);
        return this;
    }

    /// <summary>An element of text whose spaces are kept.</summary>
    internal WordXml KeptText(string name, string text) => OpenKept(name).Text(text).Close();

    /// <summary>Opens an element whose text keeps its spaces.</summary>
    internal WordXml OpenKept(string name)
    {
        Open(name);
        Raw(" xml:space=\"preserve\""u8);
        return this;
    }

    /// <summary>Elements that were made beforehand. Together with the other such pieces they must be whole.</summary>
    internal WordXml Made(ReadOnlySpan<byte> elements)
    {
        EndStart();
        Raw(elements);
        return this;
    }

    /// <summary>Text between pieces that were made beforehand.</summary>
    internal WordXml Made(ReadOnlySpan<byte> before, string text, ReadOnlySpan<byte> behind)
    {
        EndStart();
        Raw(before);
        Escaped(text, isAttribute: false);
        Raw(behind);
        return this;
    }

    private WordXml Attribute(string attribute, string value)
    {
        Ascii(attribute);
        Raw("=\""u8);
        Escaped(value, isAttribute: true);
        Byte('"');
        return this;
    }

    private string? PrefixOf(string xmlNamespace)
    {
        for (var i = _prefixes.Count - 1; i >= 0; i--)
        {
            if (_prefixes[i].Namespace == xmlNamespace)
                return _prefixes[i].Prefix;
        }

        return null;
    }

    private void Start(string prefix, string name, string defaultNamespace)
    {
        EndStart();
        Byte('<');
        Name(prefix, name);
        if (_depth == _open.Length)
            Array.Resize(ref _open, 2 * _depth);
        _open[_depth++] = new Element(prefix, name, defaultNamespace, _prefixes.Count);
        _inStart = true;
    }

    private void EndStart()
    {
        if (!_inStart)
            return;
        Declare();
        _inStart = false;
        Byte('>');
    }

    private void Declare()
    {
        if (_undeclared is not { } xmlNamespace)
            return;
        _undeclared = null;
        Raw(" xmlns=\""u8);
        Ascii(xmlNamespace);
        Byte('"');
    }

    private void Name(string prefix, string name)
    {
        if (prefix.Length > 0)
        {
            Ascii(prefix);
            Byte(':');
        }

        Ascii(name);
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Byte(char value)
    {
        Reserve(1);
        _bytes[_length++] = (byte)value;
    }

    // Names of elements, attributes and namespaces.
    private void Ascii(string text)
    {
        Reserve(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            Debug.Assert(text[i] < 128);
            _bytes[_length + i] = (byte)text[i];
        }

        _length += text.Length;
    }

    private void Escaped(string text, bool isAttribute)
    {
        // A character is three bytes at most, or an escape of six.
        Reserve(6 * text.Length);
        var (bytes, at) = (_bytes, _length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
            {
                at = c switch
                {
                    '&' => Copy("&amp;"u8, bytes, at),
                    '<' => Copy("&lt;"u8, bytes, at),
                    '>' => Copy("&gt;"u8, bytes, at),
                    '"' when isAttribute => Copy("&quot;"u8, bytes, at),
                    '\t' or '\n' or '\r' => Put(' ', bytes, at),
                    < ' ' => at,
                    _ => Put(c, bytes, at),
                };
            }
            else if (c < 0x800)
            {
                bytes[at++] = (byte)(0xC0 | (c >> 6));
                bytes[at++] = (byte)(0x80 | (c & 0x3F));
            }
            else if (!char.IsSurrogate(c))
            {
                if (c >= 0xFFFE)
                    continue;
                bytes[at++] = (byte)(0xE0 | (c >> 12));
                bytes[at++] = (byte)(0x80 | ((c >> 6) & 0x3F));
                bytes[at++] = (byte)(0x80 | (c & 0x3F));
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                at += Encoding.UTF8.GetBytes(text.AsSpan(i, 2), bytes.AsSpan(at));
                i++;
            }
        }

        _length = at;
    }

    private static int Copy(ReadOnlySpan<byte> escape, byte[] bytes, int at)
    {
        escape.CopyTo(bytes.AsSpan(at));
        return at + escape.Length;
    }

    private static int Put(char c, byte[] bytes, int at)
    {
        bytes[at] = (byte)c;
        return at + 1;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length >= count)
            return;
        if (_overflow is not null && _length >= MostHeld)
        {
            _overflow.Write(Written);
            _length = 0;
            if (_bytes.Length >= count)
                return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, _length + count));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }

    private readonly record struct Element(string Prefix, string Name, string Default, int Prefixes);
}
