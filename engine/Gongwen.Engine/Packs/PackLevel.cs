namespace Gongwen.Engine.Packs;

/// <summary>How high files lie in the overlay, from the bottom up: what lies higher wins.</summary>
public enum PackLevel
{
    /// <summary>A plugin, which brings its genres.</summary>
    Plugin,

    /// <summary>A pack that others stand on.</summary>
    Base,

    /// <summary>An organisation's pack.</summary>
    Organisation,

    /// <summary>The pack of a unit of the organisation.</summary>
    Unit,

    /// <summary>The report's own folder.</summary>
    Report,
}
