using Gongwen.Contracts;

namespace Gongwen.Engine.Controls;

/// <summary>A comment in a report that lets findings of some rules pass: # gw: allow GW5304 -- 理由.</summary>
/// <param name="Place">The comment.</param>
/// <param name="RuleIds">The rules it is for.</param>
/// <param name="Reason">Why.</param>
/// <param name="FirstLine">The first line it covers, from 1.</param>
/// <param name="LastLine">The last line it covers.</param>
internal sealed record Suppression(SourceLocation Place, IReadOnlyList<string> RuleIds, string Reason, int FirstLine, int LastLine);
