using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>docProps/custom.xml: what an office's register asks of a document, and which fonts it is set in. What the document doesn't have is left out.</summary>
internal static class CustomPropertiesPart
{
    private const string Custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    // The set of properties people give names to, as Word knows it. Numbers in it begin at 2.
    private const string NamedByPeople = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    internal static void Write(WordXml xml, Document document, LayoutProfile layout)
    {
        var facts = new DocumentFacts(document);
        xml.OpenIn(Custom, "Properties").WithPrefix("vt", Types);
        var id = 2;
        foreach (var (name, value) in new[]
        {
            ("发文字号", facts.Number), ("份号", facts.CopyNumber), ("密级", facts.Classification), ("紧急程度", facts.Urgency), ("签发人", facts.Signers),
            ("成文日期", facts.Date), ("文种", document.GenreId), ("版式", layout.Id), ("字体说明", FontNote(layout)),
        })
        {
            if (value.Length == 0)
                continue;
            xml.OpenIn(Custom, "property").WithPlain("fmtid", NamedByPeople).WithPlain("pid", id++.ToString(System.Globalization.CultureInfo.InvariantCulture)).WithPlain("name", name);
            xml.OpenIn(Types, "lpwstr").Text(DocumentFacts.Shortened(value)).Close().Close();
        }

        xml.Close();
    }

    // The file asks for these; a program that hasn't got them takes others and doesn't say so. What a person let replace the layout's own is said.
    private static string FontNote(LayoutProfile layout)
    {
        var (fonts, replaced) = (new List<string>(), false);
        foreach (var (name, role) in LayoutParameters.FontRoles)
        {
            var font = layout.Font(role);
            var wanted = layout.Parameters.FirstOrDefault(parameter => parameter.Name == "fonts." + name)?.Value.Items.FirstOrDefault()?.Text ?? font;
            replaced |= font != wanted;
            fonts.Add(font == wanted ? $"{name}＝{font}" : $"{name}＝{font}（代替{wanted}）");
        }

        return string.Join('；', fonts) + (layout.FontsOfMachine ? "；按本机装有的字体写明。" : replaced ? "；其余按版式写明。" : "；按版式写明，未作替换。");
    }
}
