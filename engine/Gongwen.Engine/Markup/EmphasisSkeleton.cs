using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>
/// Lines as the emphasis reader sees them: asterisks and the kinds of the characters beside them. A value is one Han character, whatever it holds, and what
/// other Markdown syntax begins with is a plain punctuation mark.
/// </summary>
internal sealed class EmphasisSkeleton(MarkupSource source, MarkupFindings findings)
{
    /// <summary>So many asterisks in one paragraph are no emphasis; matching them would take long.</summary>
    private const int MostAsterisks = 200;

    private readonly StringBuilder _skeleton = new();

    /// <summary>The style of each character of the skeleton, lines joined by a space; null when there is no asterisk.</summary>
    public TextStyle[]? Styles(ReadOnlySpan<MarkupLine> lines)
    {
        var asterisks = 0;
        SourceLocation? first = null;
        foreach (var line in lines)
        {
            foreach (var atom in line.Atoms)
            {
                var count = atom.Kind == AtomKind.Text ? source.TextOf(atom).Count('*') : 0;
                if (count > 0)
                    first ??= source.TemplatePlace(atom);
                asterisks += count;
            }
        }

        if (asterisks == 0)
            return null;
        if (asterisks > MostAsterisks)
        {
            findings.TooManyAsterisks(first, asterisks, MostAsterisks);
            return null;
        }

        _skeleton.Clear();
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                _skeleton.Append(' ');
            foreach (var atom in lines[i].Atoms)
                Append(atom);
        }

        return EmphasisReader.Styles(_skeleton.ToString());
    }

    private void Append(Atom atom)
    {
        switch (atom.Kind)
        {
            case AtomKind.Value:
                _skeleton.Append('一');
                break;
            case AtomKind.Escaped:
                _skeleton.Append('%');
                break;
            case AtomKind.Mark:
                _skeleton.Append(' ');
                break;
            default:
                foreach (var c in source.TextOf(atom))
                {
                    _skeleton.Append(
                        c == '*' || char.IsAsciiLetterOrDigit(c) || c == ' ' ? c
                        : char.IsWhiteSpace(c) ? ' '
                        : char.IsAscii(c) && !char.IsControl(c) ? '%'
                        : CharacterClasses.IsSuspicious(c) ? '一' : c);
                }

                break;
        }
    }

    /// <summary>How many characters of the skeleton an atom takes.</summary>
    public static int LengthOf(Atom atom) => atom.Kind == AtomKind.Text ? atom.Length : 1;
}
