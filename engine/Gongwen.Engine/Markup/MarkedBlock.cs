using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>A block as the markup gives it: headings have no number yet and know the form the template asked for.</summary>
internal readonly record struct MarkedBlock(Block Block, HeadingForm Form = HeadingForm.ByLayout);
