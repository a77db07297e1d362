using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>Where layout files come from: the base pack, or a pack laid over it.</summary>
/// <param name="Pack">The pack's id.</param>
/// <param name="IsStandard">True for the base pack, whose files say what the standard rules; other packs depart from it.</param>
/// <param name="Ids">The ids of its layouts, in ordinal order.</param>
/// <param name="Open">Gives the root of a layout's file by id; null when there is none, and when it can't be read, which is then a finding.</param>
public sealed record LayoutSource(string Pack, bool IsStandard, Func<IReadOnlyList<string>> Ids, Func<string, FindingList, DataNode?> Open);
