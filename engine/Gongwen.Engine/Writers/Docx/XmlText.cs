using System.Text;
using System.Xml;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Text as XML may hold it: characters XML has no way to write are left out, lone surrogates with them; a tab or line end is a space.</summary>
internal static class XmlText
{
    internal static string Clean(string text)
    {
        var first = FirstIllegal(text, 0);
        if (first < 0)
            return text;
        var clean = new StringBuilder(text.Length);
        for (var start = 0; ;)
        {
            clean.Append(text, start, first - start);
            if (text[first] is '\t' or '\n' or '\r')
                clean.Append(' ');
            start = first + 1;
            first = FirstIllegal(text, start);
            if (first < 0)
                return clean.Append(text, start, text.Length - start).ToString();
        }
    }

    private static int FirstIllegal(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (text[i] < ' ' || !XmlConvert.IsXmlChar(text[i]))
                return i;
        }

        return -1;
    }
}
