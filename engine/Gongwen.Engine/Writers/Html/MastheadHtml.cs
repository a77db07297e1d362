using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Writes 版头 (GB/T 9704-2012, 7.2; letters 10.1, orders 10.2, minutes 10.3).</summary>
internal sealed class MastheadHtml(StringBuilder html, LayoutProfile layout)
{
    internal void Write(Masthead masthead, Block? next)
    {
        html.Append(MastheadGeometry.BlankLinesBefore(next, layout) > 0 ? "<header class=\"masthead untitled\">\n" : "<header class=\"masthead\">\n");
        var atRight = layout.Masthead.NumberAtRight;
        html.Append("<div class=\"above\">\n");
        if (!atRight)
            Matters(masthead);
        html.Append("</div>\n");
        Mark(masthead);
        if (atRight)
        {
            Rule();
            html.Append("<div class=\"below\">\n<div>\n");
            Matters(masthead);
            html.Append("</div>\n");
            Number(masthead, "");
            html.Append("</div>\n");
        }
        else
        {
            Number(masthead, layout.Masthead.Separator.Style == SeparatorStyle.None && next is not Title ? " after" : "");
            Rule();
        }

        html.Append("</header>\n");
    }

    private void Matters(Masthead masthead)
    {
        if (masthead.CopyNumber.Count > 0)
            html.AppendElement("p", "copy-number", masthead.CopyNumber);
        if (masthead.Classification.Count > 0)
            html.AppendElement("p", "classification", masthead.Classification);
        if (masthead.Urgency.Count > 0)
            html.AppendElement("p", "urgency", masthead.Urgency);
    }

    private void Mark(Masthead masthead)
    {
        var setting = MarkSetting.Of(masthead, layout);
        var isLong = MarkGeometry.IsLong(masthead, layout);
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"mark{(setting.IsJoint ? " joint" : "")}{(isLong ? " long" : "")}\" style=\"font-size:{HtmlText.Number(setting.Size)}pt\">\n");
        if (setting.IsJoint)
        {
            html.Append("<div class=\"organs\">\n");
            foreach (var organ in masthead.Organs)
                html.AppendElement("p", "", organ);
            html.Append("</div>\n");
            if (masthead.Suffix.Count > 0)
                html.AppendElement("p", "suffix", masthead.Suffix);
        }
        else if (masthead.Organs.Count + masthead.Suffix.Count > 0)
        {
            html.AppendElement("p", "", [.. masthead.Organs.Count > 0 ? masthead.Organs[0] : [], .. masthead.Suffix]);
        }

        html.Append("</div>\n");
    }

    private void Number(Masthead masthead, string after)
    {
        if (masthead.Number.Count + masthead.Signers.Count == 0)
            return;
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"number{(masthead.Signers.Count > 0 ? " upward" : "")}{after}\">\n");
        if (masthead.Number.Count > 0)
            html.AppendElement("p", "", masthead.Number);
        if (masthead.Signers.Count > 0)
        {
            html.Append(masthead.Number.Count > 0 ? "" : "<p></p>\n").Append("<div class=\"signers\">\n<p>签发人：</p>\n");
            for (var i = 0; i < masthead.Signers.Count; i++)
                html.AppendElement("p", i % layout.Masthead.SignersPerRow == 0 ? "name first" : "name", masthead.Signers[i]);
            html.Append("</div>\n");
        }

        html.Append("</div>\n");
    }

    private void Rule()
    {
        if (layout.Masthead.Separator.Style != SeparatorStyle.None)
            html.Append("<div class=\"rule\"></div>\n");
    }
}
