using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>A layout file as it lies in a library.</summary>
/// <param name="Id">The layout's id.</param>
/// <param name="Root">What the file says.</param>
/// <param name="Source">Whose file it is.</param>
/// <param name="Level">How many packs lie below that one; 0 for the base pack.</param>
public sealed record LayoutFile(string Id, DataNode Root, LayoutSource Source, int Level);
