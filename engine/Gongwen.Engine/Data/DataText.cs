using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>A data file as it was read.</summary>
/// <param name="Source">Its text, without a byte order mark.</param>
/// <param name="IsJson">JSON, not YAML.</param>
/// <param name="Raw">The root value as the parser met it: aliases are not written out, offsets are those of the text.</param>
/// <param name="Tree">The root value with places.</param>
internal sealed record DataText(SourceText Source, bool IsJson, RawNode Raw, DataNode Tree);
