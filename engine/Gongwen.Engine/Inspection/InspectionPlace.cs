using Gongwen.Contracts;

namespace Gongwen.Engine.Inspection;

/// <summary>Where something was looked at, and what stood there.</summary>
/// <param name="Where">第3段, 页面设置, 表1 …</param>
/// <param name="Paragraph">Counted among the paragraphs with text outside tables, from 1; 0 where it is none.</param>
/// <param name="Excerpt">The first words there, or the text it is about; "" for none.</param>
/// <param name="Found">What was found.</param>
public sealed record InspectionPlace(LocalizedText Where, int Paragraph, string Excerpt, LocalizedText Found);
