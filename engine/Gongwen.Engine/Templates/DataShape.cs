namespace Gongwen.Engine.Templates;

/// <summary>What a schema says a value may hold: the members and items templates may ask for.</summary>
internal abstract class DataShape
{
    /// <summary>True when the object may have members nobody named.</summary>
    public abstract bool IsOpen { get; }

    /// <summary>The members an object may have.</summary>
    public abstract IEnumerable<string> MemberNames { get; }

    /// <summary>The shape of a member; null when there is no such member.</summary>
    public abstract DataShape? Member(string name);

    /// <summary>The shape of an item of a list; null when nothing is known of it.</summary>
    public abstract DataShape? ItemAt(int index);
}
