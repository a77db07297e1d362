using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>The files a layout is made of, the uppermost first.</summary>
/// <param name="Files">The layout's own file, then what it is based on, down to a file without a base.</param>
/// <param name="Name">What people call the layout.</param>
internal sealed record LayoutChain(IReadOnlyList<LayoutFile> Files, string Name)
{
    private const int MaxFiles = 16;

    /// <summary>Null, with findings, when a file can't be had.</summary>
    public static LayoutChain? Of(string id, LayoutLibrary library, FindingList findings)
    {
        var files = new List<LayoutFile>();
        var names = new List<string>();
        foreach (var part in id.Split('+'))
        {
            if (Down(part, library, findings) is not { } chain)
                return null;
            if (files.Count == 0)
                files = chain;
            else if (part == LayoutLibrary.Nominal)
                files.RemoveAll(file => file.Id == LayoutLibrary.Compensated);
            else
                files.InsertRange(0, chain.TakeWhile(file => file.Id == part));
            // What every layout stands on is no second name.
            if (part != LayoutLibrary.Nominal || names.Count == 0)
                names.Add(chain.TakeWhile(file => file.Id == part).Select(file => file.Root["name"]?.Text).FirstOrDefault(name => !string.IsNullOrEmpty(name)) ?? "");
        }

        return new LayoutChain(files, string.Join('＋', names));
    }

    private static List<LayoutFile>? Down(string id, LayoutLibrary library, FindingList findings)
    {
        var files = new List<LayoutFile>();
        DataNode? asking = null;
        for (string? next = id; next is not null;)
        {
            if (files.Count == MaxFiles)
            {
                findings.Add(TooManyBases(asking!, null));
                return null;
            }

            // A layout based on its own id is laid over the one of that id in the packs below.
            var below = files.Count > 0 && files[^1].Id == next ? files[^1].Level : int.MaxValue;
            var faults = new FindingList();
            if (library.Open(next, faults, below) is not { } file)
            {
                findings.AddRange(faults);
                if (faults.Count == 0)
                    findings.Add(below == int.MaxValue ? NoSuchLayout(next, asking, library) : TooManyBases(asking!, next));
                return null;
            }

            if (!CheckKeys(file, findings))
                return null;
            files.Add(file);
            asking = file.Root["base"] is { IsBlank: false } based ? based : null;
            next = asking?.Text;
        }

        return files;
    }

    private static bool CheckKeys(LayoutFile file, FindingList findings)
    {
        var root = file.Root;
        if (root.Kind != DataKind.Object)
        {
            findings.Add(new Finding("GW6002", Severity.Error, new LocalizedText("版式文件应当由“键: 值”组成。", "A layout file is made of keys and values."))
            {
                Location = root.Location,
            });
            return false;
        }

        foreach (var property in root.Properties)
        {
            if (property.Key is not ("id" or "name" or "base" or "parameters"))
            {
                findings.Add(new Finding("GW6001", Severity.Error, new LocalizedText($"版式文件里没有“{property.Key}”这个键。", $"A layout file has no key “{property.Key}”."))
                {
                    Location = property.KeyLocation,
                    Hint = new LocalizedText("可用的键：id、name、base、parameters。", "The keys are id, name, base, parameters."),
                });
            }
        }

        if (root["id"] is { } id && id.Text != file.Id)
        {
            findings.Add(new Finding("GW6002", Severity.Error, new LocalizedText($"版式的 id 是“{id.Text}”，文件名却是“{file.Id}.yaml”。", $"The layout's id is “{id.Text}”, but the file is called “{file.Id}.yaml”."))
            {
                Location = id.Location,
                Hint = new LocalizedText("两处写成一样；别处按文件名找版式。", "Make them the same; layouts are found by the name of the file."),
            });
        }

        return true;
    }

    private static Finding NoSuchLayout(string id, DataNode? asking, LayoutLibrary library) =>
        new("GW6005", Severity.Error, new LocalizedText($"没有版式“{id}”。", $"There is no layout “{id}”."))
        {
            Location = asking?.Location,
            Hint = library.Nearest(id) is { } nearest
                ? new LocalizedText($"是不是要写“{nearest}”？", $"Did you mean “{nearest}”?")
                : new LocalizedText("版式文件放在模板包的 layouts/ 里，文件名是“版式名.yaml”。", "Layouts are files layouts/NAME.yaml of a template pack."),
        };

    private static Finding TooManyBases(DataNode asking, string? itself) =>
        new("GW6006", Severity.Error, new LocalizedText($"版式的 base 绕成了圈，或者超过 {MaxFiles} 层。", $"The bases of this layout form a circle or are more than {MaxFiles}."))
        {
            Location = asking.Location,
            Hint = itself is null ? null : new LocalizedText(
                $"base 写版式自己的名字，是叠加在下面的模板包的同名版式上；下面没有“{itself}”。",
                $"A base of the layout's own name is the layout of that name in the packs below; there is no “{itself}” below."),
        };
}
