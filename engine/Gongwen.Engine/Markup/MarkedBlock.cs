using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>A block as the markup gives it: headings and attachments have no number yet.</summary>
/// <param name="Block">The block.</param>
/// <param name="Form">The form the template asked a heading for.</param>
/// <param name="Apart">True for an attachment that isn't bound together with the document.</param>
/// <param name="HasOwnLabel">True for a heading whose number the template wrote itself; it may be "".</param>
internal sealed record MarkedBlock(Block Block, HeadingForm Form = HeadingForm.ByLayout, bool Apart = false, bool HasOwnLabel = false);
