using Gongwen.Contracts;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Gongwen.Engine.Markup;

/// <summary>
/// Finds `*…*` and `**…**` in a line. The only place that knows Markdig; it is loaded when a template writes an asterisk, not before.
/// </summary>
internal static class EmphasisReader
{
    /// <summary>The style of an asterisk that is itself a mark and not shown.</summary>
    public const TextStyle Consumed = (TextStyle)(-1);

    private static readonly Lazy<MarkdownPipeline> Pipeline = new(MakePipeline);

    /// <summary>The style of each character of a line without line ends.</summary>
    public static TextStyle[] Styles(string line)
    {
        var styles = new TextStyle[line.Length];
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '*')
                styles[i] = Consumed;
        }

        foreach (var block in Markdown.Parse(line, Pipeline.Value))
        {
            if (block is ParagraphBlock { Inline: { } inlines })
                Fill(inlines, TextStyle.None, line, styles);
        }

        return styles;
    }

    private static void Fill(ContainerInline inlines, TextStyle style, string line, TextStyle[] styles)
    {
        foreach (var inline in inlines)
        {
            if (inline is EmphasisInline emphasis)
            {
                Fill(emphasis, style | (emphasis.DelimiterCount == 2 ? TextStyle.Strong : TextStyle.Emphasis), line, styles);
            }
            else if (inline is LiteralInline literal)
            {
                var start = ReferenceEquals(literal.Content.Text, line) ? literal.Content.Start : literal.Span.Start;
                styles.AsSpan(start, literal.Content.Length).Fill(style);
            }
        }
    }

    private static MarkdownPipeline MakePipeline()
    {
        var emphasis = new EmphasisInlineParser { CjkFriendlyEmphasis = true };
        emphasis.EmphasisDescriptors.RemoveAll(descriptor => descriptor.Character != '*');
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        builder.InlineParsers.Clear();
        builder.InlineParsers.Add(emphasis);
        return builder.Build();
    }
}
