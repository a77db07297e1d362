using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5513: 附件说明 and the attachments don't agree in number, name or order.</summary>
internal sealed partial class AttachmentTitles() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5513",
        Severity.Warning,
        new LocalizedText("附件说明与附件不一致", "The attachment note doesn't agree with the attachments"),
        new LocalizedText("附件说明里的名称、顺序、数量要和后面的附件一致。", "Names, order and number of attachments are those the note says."))
    {
        Name = "attachment-titles",
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.3.4, 7.3.7"),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        // Documents of ours are held to their note when they are built (GW4026). Attachments that are files of their own aren't here at all.
        if (!text.IsReadIn || text.Document.Blocks.OfType<AttachmentNote>().ToList() is not [var note] || text.Document.Blocks.OfType<Attachment>().ToList() is not { Count: > 0 } attachments)
            return;
        var names = text.LinesOf(note);
        var titles = attachments.Select(attachment => Plain(Inline.TextOf(attachment.Title))).ToList();
        if (names.Count != titles.Count)
        {
            Add(names[^1], new LocalizedText($"附件说明列了{names.Count}个附件，后面有{titles.Count}个", $"the note names {names.Count} attachments, there are {titles.Count}"), findings);
            return;
        }

        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < titles.Count; i++)
            places.TryAdd(titles[i], i);
        for (var i = 0; i < titles.Count; i++)
        {
            var name = Plain(names[i].Text);
            if (name == titles[i] || titles[i].Length == 0 || name.Length == 0 || IsSaidMoreFully(name, titles[i]))
                continue;
            var place = places.GetValueOrDefault(name, -1);
            Add(
                names[i],
                place >= 0
                    ? new LocalizedText($"“{name}”在附件说明里是第{i + 1}个，在后面是附件{place + 1}", $"{name} is the attachment {i + 1} of the note and the attachment {place + 1} of the document")
                    : new LocalizedText($"附件说明里是“{name}”，附件的标题是“{titles[i]}”", $"the note says {name}, the attachment is called {titles[i]}"),
                findings);
        }
    }

    private void Add(DocumentLine line, LocalizedText message, FindingList findings) =>
        findings.Add(line.About(Info, 0, line.Text.Length, message, new LocalizedText("核对名称、顺序和数量", "check names, order and number")));

    // 先进集体名单（20个） is the 先进集体名单 of the note.
    private static bool IsSaidMoreFully(string name, string title) =>
        title.Length > name.Length + 2 && title.StartsWith(name, StringComparison.Ordinal) && (title[name.Length] is '（' or '(') && (title[^1] is '）' or ')');

    private static string Plain(string text) => string.Concat(Number().Replace(text, "").Where(character => !char.IsWhiteSpace(character) && character is not ('《' or '》' or '。' or '；' or '，')));

    // A note may say the number of the paper it encloses.
    [GeneratedRegex("[（(][^（）()〔〕]{1,20}[〔\\[［][0-9]{4}[〕\\]］][0-9]{1,5}号[）)]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();
}
