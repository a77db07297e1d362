namespace Gongwen.Engine.Inspection;

/// <summary>The units of parameters in English.</summary>
internal static class UnitNames
{
    internal static string English(string unit) => unit switch
    {
        "毫米" => "mm",
        "磅" => "pt",
        "缇" => "twips",
        "字" => "characters",
        "行" => "lines",
        _ => "",
    };
}
