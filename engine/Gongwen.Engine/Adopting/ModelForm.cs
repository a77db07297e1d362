namespace Gongwen.Engine.Adopting;

/// <summary>How a part of a model text is printed. Each next one is plainer, and surer to give the text back as it stands.</summary>
internal enum ModelForm
{
    /// <summary>As the element it is, a heading numbered by the layout.</summary>
    Element,

    /// <summary>A heading with the number the text has.</summary>
    OwnNumber,

    /// <summary>Each of its lines a paragraph.</summary>
    Paragraphs,
}
