namespace Gongwen.Engine.Layouts;

/// <summary>How binding a parameter of the layout is.</summary>
public enum LayoutStrength
{
    /// <summary>规定: the standard demands it.</summary>
    Required,

    /// <summary>一般: the standard's general case, which may be departed from.</summary>
    General,

    /// <summary>推荐: the standard recommends it.</summary>
    Recommended,

    /// <summary>可以: the standard allows it.</summary>
    Permitted,

    /// <summary>实务: practice; the standard says nothing.</summary>
    Practice,
}
