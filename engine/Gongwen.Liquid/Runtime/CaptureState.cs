namespace Gongwen.Liquid.Runtime;

/// <summary>What a capture interrupts: the output and how much of its budget is used.</summary>
internal readonly record struct CaptureState(ITemplateOutput Output, long Written, long Limit, string Budget);
