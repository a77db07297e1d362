using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>The settings: how Word breaks and spaces Chinese text.</summary>
internal static class SettingsPart
{
    internal static void Write(WordXml xml, LayoutProfile layout)
    {
        xml.Root("settings");
        xml.Open("zoom").With("percent", 100).Close();
        xml.Value("defaultTabStop", 420);
        if (layout.PageNumber.Position == PageNumberPosition.Outside)
            xml.Switch("evenAndOddHeaders");
        // Squeezed punctuation would let some lines hold more characters than the grid.
        xml.Value("characterSpacingControl", "doNotCompress");
        xml.Open("compat");
        xml.Switch("doNotLeaveBackslashAlone").Switch("ulTrailSpace").Switch("doNotExpandShiftReturn").Switch("useFELayout");
        Compatibility("compatibilityMode", "15");
        Compatibility("overrideTableStyleFontSizeAndJustification", "1");
        Compatibility("enableOpenTypeFeatures", "1");
        Compatibility("doNotFlipMirrorIndents", "1");
        Compatibility("differentiateMultirowTableHeaders", "1");
        xml.Close();
        xml.Open("themeFontLang").With("val", "en-US").With("eastAsia", "zh-CN").Close();
        xml.Value("decimalSymbol", ".").Value("listSeparator", ",");
        xml.Close();

        void Compatibility(string name, string value) =>
            xml.Open("compatSetting").With("name", name).With("uri", "http://schemas.microsoft.com/office/word").With("val", value).Close();
    }
}
