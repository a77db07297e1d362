using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Adopting;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Packs.Archives;
using Gongwen.Engine.Pipeline;

namespace Gongwen.Host.Packs;

/// <summary>The pack that holds a genre made of a model text: made, rendered and kept in memory, so that it is written whole or not at all.</summary>
/// <param name="installation">Knows the packs it stands on.</param>
/// <param name="folder">What messages call the pack.</param>
/// <param name="packId">Its id.</param>
public sealed class PackAdoption(Installation installation, string folder, string packId)
{
    /// <summary>The sample as it reads when its blanks stay blanks; null, with findings, when it can't be rendered.</summary>
    public string? Render(AdoptedGenre genre, FindingList findings)
    {
        var content = ContentOf(genre);
        if (Open(content, findings) is not { } active)
            return null;
        var result = active.Pipeline.Render(new ReportRequest(content.NameOf(genre.Sample), content[genre.Sample]!) { Draft = true, Formats = [OutputFormat.Text] });
        if (result.Files is [var file, ..])
            return Encoding.UTF8.GetString(file.Bytes);
        findings.AddRange(result.Findings);
        return null;
    }

    /// <summary>The pack's files with what its sample renders to.</summary>
    public PackContent Complete(AdoptedGenre genre, FindingList findings)
    {
        var content = ContentOf(genre);
        if (Open(content, findings) is not { } active)
            return content;
        foreach (var sample in PackSample.Of(content))
        {
            var texts = sample.Render(content, active, ["txt", "docx.txt"], findings);
            content = content.With([.. texts.Select(text => ($"{sample.Folder}/{text.Key}", (byte[]?)Encoding.UTF8.GetBytes(text.Value)))]);
        }

        return content;
    }

    private PackContent ContentOf(AdoptedGenre genre)
    {
        var draft = new PackDraft();
        draft.AddManifest(packId, genre.Name + "模板包", "organisation", [installation.Base]);
        return new PackContent(folder.Replace('\\', '/').TrimEnd('/'), draft.Files.Concat(genre.Files));
    }

    private ActivePacks? Open(PackContent content, FindingList findings)
    {
        var own = new FindingList();
        var pack = PackReader.Read(content, own);
        var active = pack is null ? null : installation.PacksUnder(pack, [], own);
        findings.AddRange(own);
        return own.HasErrors ? null : active;
    }
}
