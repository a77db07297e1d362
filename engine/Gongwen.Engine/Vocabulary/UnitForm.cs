namespace Gongwen.Engine.Vocabulary;

/// <summary>A way to write a unit's name.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="IsAlias">True for one that is not to be used.</param>
internal readonly record struct UnitForm(Unit Unit, bool IsAlias);
