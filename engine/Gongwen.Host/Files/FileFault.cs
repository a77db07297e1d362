using Gongwen.Contracts;

namespace Gongwen.Host.Files;

/// <summary>The findings about files themselves: GW7xxx.</summary>
public static class FileFault
{
    // The system's own numbers for "no space left", "quota exceeded" and "read-only file system".
    private const int NoSpace = 28;
    private const int OverQuota = 122;
    private const int ReadOnly = 30;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsInUse = unchecked((int)0x80070020);
    private const int InUse = 11;
    private const int MacInUse = 35;

    /// <summary>The code of <see cref="Nameless"/>.</summary>
    internal const string NamelessRule = "GW7008";

    /// <summary>GW7001: a file that can't be read.</summary>
    public static Finding Unreadable(string shownAs, Exception? cause, bool isFolder) => new("GW7001", Severity.Error, (cause, isFolder) switch
    {
        (_, true) => new("这是文件夹，不是文件", "this is a folder, not a file"),
        (FileNotFoundException or DirectoryNotFoundException, _) => new("找不到这个文件", "there is no such file"),
        (UnauthorizedAccessException, _) => new("没有权限读这个文件", "no permission to read this file"),
        _ => new("读不了这个文件，可能正被其他程序占用", "this file can't be read; another program may hold it"),
    })
    {
        Location = SourceLocation.OfFile(shownAs),
    };

    /// <summary>GW7001: what isn't a regular file.</summary>
    /// <param name="shownAs">As the user gave it.</param>
    /// <param name="isSure">False when it may as well be empty.</param>
    public static Finding NotRegular(string shownAs, bool isSure) => new("GW7001", Severity.Error, isSure
        ? new("这不是普通文件（是管道、设备之类），没有读", "this is no regular file but a pipe, a device or the like; it was not read")
        : new("文件是空的，或者不是普通文件（管道、设备之类），没有读", "the file is empty, or no regular file but a pipe or a device; it was not read"))
    {
        Hint = new("先存成文件，再写文件名", "save it as a file and name that"),
        Location = SourceLocation.OfFile(shownAs),
    };

    /// <summary>GW7002: a folder without data files.</summary>
    /// <param name="shownAs">As the user gave it.</param>
    /// <param name="withDocuments">True when documents would have done, too.</param>
    public static Finding EmptyFolder(string shownAs, bool withDocuments) =>
        new("GW7002", Severity.Error, withDocuments
            ? new("文件夹里没有可检查的文件（.yaml、.yml、.json、.docx、.txt）", "the folder holds nothing to check (.yaml, .yml, .json, .docx, .txt)")
            : new("文件夹里没有数据文件（.yaml、.yml、.json）", "the folder holds no data file (.yaml, .yml, .json)"))
        {
            Location = SourceLocation.OfFile(shownAs),
        };

    /// <summary>GW7003: an output that is there already.</summary>
    public static Finding OutputExists(string shownAs) =>
        new("GW7003", Severity.Error, new("输出文件已经存在，没有覆盖", "the output file exists and was not replaced"))
        {
            Hint = new("换一个文件名，或者加 --force 覆盖", "choose another name, or replace it with --force"),
            Location = SourceLocation.OfFile(shownAs),
        };

    /// <summary>GW7003: an output that is a file the run reads.</summary>
    public static Finding IsInput(string shownAs) =>
        new("GW7003", Severity.Error, new("输出文件就是这次要读的文件，没有覆盖", "the output file is one this run reads and was not replaced"))
        {
            Hint = new("换一个输出文件夹", "choose another output folder"),
            Location = SourceLocation.OfFile(shownAs),
        };

    /// <summary>GW7003: an output that links lead out of the output folder.</summary>
    public static Finding LeadsOut(string shownAs) =>
        new("GW7003", Severity.Error, new("输出文件是指向输出文件夹以外的链接，没有写", "the output file is a link that leads out of the output folder; it was not written"))
        {
            Hint = new("删掉这个链接，或者换一个输出文件夹", "remove the link, or choose another output folder"),
            Location = SourceLocation.OfFile(shownAs),
        };

    /// <summary>GW7001: a data file in a folder that is a link out of it.</summary>
    public static Finding LinkedElsewhere(string shownAs) =>
        new("GW7001", Severity.Error, new("这是指向文件夹以外的链接，没有读", "this is a link that leads out of the folder; it was not read"))
        {
            Hint = new("把文件复制到文件夹里，或者直接写它的文件名", "copy the file into the folder, or name it itself"),
            Location = SourceLocation.OfFile(shownAs),
        };

    /// <summary>GW7004: the journal of a batch that can't be written.</summary>
    public static Finding JournalUnwritable(string shownAs, Exception cause) =>
        cause is not IOException { HResult: WindowsInUse or InUse or MacInUse } ? Unwritable(shownAs, cause)
        : new("GW7004", Severity.Error, new("另一个 gongwen batch 正在这个文件夹里生成，什么都没有做", "another run of gongwen batch is working in this folder; nothing was done"))
        {
            Hint = new("等它做完再试，或者换一个输出文件夹", "wait until it is done, or choose another output folder"),
            Location = SourceLocation.OfFile(shownAs),
        };

    /// <summary>GW7004: an output that can't be written.</summary>
    public static Finding Unwritable(string shownAs, Exception cause)
    {
        var (reason, hint) = cause switch
        {
            UnauthorizedAccessException => (new LocalizedText("没有写入权限", "no permission"), new LocalizedText("换一个有写入权限的文件夹", "choose a folder you may write to")),
            IOException { HResult: NoSpace or OverQuota or WindowsDiskFull } => (new("磁盘满了", "the disk is full"), new("腾出空间再试，或者换一个磁盘", "free some space, or choose another disk")),
            IOException { HResult: ReadOnly } => (new("磁盘是只读的", "the disk is read-only"), new("换一个可以写的文件夹", "choose a folder that can be written")),
            IOException { HResult: WindowsInUse or InUse or MacInUse } => (new("其他程序正在使用它", "another program holds it"), new("关闭正在打开它的程序（例如 Word）再试", "close the program that holds it, e.g. Word")),
            PathTooLongException => (new("文件名太长", "the name is too long"), new("换一个短一些的名字", "choose a shorter name")),
            _ => (new LocalizedText("路径不能用", "the path can't be used"), new LocalizedText("看看路径里是不是有同名的文件或文件夹", "see whether a file or folder of that name is in the way")),
        };
        return new Finding("GW7004", Severity.Error, new($"写不了输出文件：{reason.Chinese}；原来的文件没有动", $"the output file can't be written: {reason.English}; what was there is untouched"))
        {
            Hint = hint,
            Location = SourceLocation.OfFile(shownAs),
        };
    }

    /// <summary>GW7005: two reports of one run that would be written to the same file.</summary>
    public static Finding SameOutput(string report, string first, string output) =>
        new("GW7005", Severity.Error, new($"要写的 {output} 也是 {first} 的输出文件，这一份没有生成", $"{output} is also what {first} is written to; this report was not rendered"))
        {
            Hint = new("给其中一份改名，或者分开生成", "rename one of the two, or render them separately"),
            Location = SourceLocation.OfFile(report),
        };

    /// <summary>GW7005: a row that has the name of another one.</summary>
    public static Finding SameName(SourceLocation place, string name, int first) =>
        new("GW7005", Severity.Error, new($"“{name}”也是第 {first} 行的文件名，这一份没有生成", $"'{name}' is also what the documents of row {first} are called; this report was not rendered"))
        {
            Hint = new("改掉重复的名字，或者再加一列：--name-by 可以写多次", "change one of the names, or add a column: --name-by may be repeated"),
            Location = place,
        };

    /// <summary>GW7006: a file that was changed since a batch wrote it.</summary>
    /// <param name="shownAs">The file.</param>
    /// <param name="isWanted">True when a new one was to take its place.</param>
    public static Finding ChangedSince(string shownAs, bool isWanted) =>
        new("GW7006", isWanted ? Severity.Error : Severity.Warning, isWanted
            ? new("数据变了要重新生成，但是这个文件在上次生成之后改过，没有覆盖", "the data changed, but so did this file since it was written; it was not replaced")
            : new("这个文件在上次生成之后改过，没有动", "this file was changed since it was written and left alone"))
        {
            Hint = new("要留就换个地方放；不要了就加 --force 重新生成", "move it elsewhere to keep it, or replace it with --force"),
            Location = SourceLocation.OfFile(shownAs),
        };

    /// <summary>GW7007: an output folder that holds the journal of an earlier batch.</summary>
    public static Finding JournalExists(string shownAs) =>
        new("GW7007", Severity.Error, new("这个文件夹里有上一次批量生成的记录，什么都没有做", "the folder holds the journal of an earlier batch; nothing was done"))
        {
            Hint = new("接着做、只做没做完的和改过的，加 --resume；全部重做，加 --force；或者换一个文件夹", "go on with what is unfinished or changed with --resume, do everything again with --force, or choose another folder"),
            Location = SourceLocation.OfFile(shownAs),
        };

    /// <summary>GW7008: a row whose name is empty.</summary>
    public static Finding Nameless(SourceLocation place, string column, string name) =>
        new(NamelessRule, Severity.Warning, new($"“{column}”没有可以作文件名的内容，用了行号：{name}", $"'{column}' holds nothing to name a file by; the row's number is used: {name}"))
        {
            Location = place,
        };
}
