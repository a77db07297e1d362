using System.Globalization;
using Gongwen.Engine.Pipeline;

namespace Gongwen.Host.Reports;

/// <summary>Where the time of a run goes (--timings): each step, added up over all reports. For many threads.</summary>
public sealed class RunTimings
{
    private static readonly PipelineStep[] Steps = Enum.GetValues<PipelineStep>();

    private readonly World _world;
    private readonly long _begun;
    private readonly TimeSpan? _start;
    private readonly long[] _steps = new long[Steps.Length];
    private long _loading;
    private long _files;

    /// <summary>Begins to count; what came before is the start of the program.</summary>
    public RunTimings(World world)
    {
        _world = world;
        _start = world.SinceStart?.Invoke();
        _begun = world.Time.GetTimestamp();
    }

    /// <summary>Packs and plugins are found.</summary>
    public void Loaded() => Interlocked.Add(ref _loading, _world.Time.GetTimestamp() - _begun);

    /// <summary>The clock of one report.</summary>
    public ReportClock Begin() => new(this);

    /// <summary>Writes the table, in milliseconds.</summary>
    /// <param name="reports">How many reports there were.</param>
    public void Write(int reports)
    {
        var language = _world.Language;
        var total = (_start ?? TimeSpan.Zero) + _world.Time.GetElapsedTime(_begun);
        _world.Error.WriteLine(reports > 1
            ? language.Pick($"用时（毫秒；{reports} 份同时处理，各步是各份相加）", $"time in milliseconds (the steps of {reports} reports, some at once, are added up)")
            : language.Pick("用时（毫秒）", "time in milliseconds"));
        if (_start is { } start)
            Write(start, language.Pick("启动程序", "start of the program"));
        Write(Span(_loading), language.Pick("找到文种和模板包", "genres and packs found"));
        foreach (var step in Steps)
            Write(Span(_steps[(int)step]), language.Pick(NameOf(step)));
        Write(Span(_files), language.Pick("读写文件", "files read and written"));
        Write(total, language.Pick("共计", "in all"));
    }

    private static Contracts.LocalizedText NameOf(PipelineStep step) => step switch
    {
        PipelineStep.ReadData => new("第1步 读数据", "step 1, data read"),
        PipelineStep.CheckData => new("第2步 检查数据", "step 2, data checked"),
        PipelineStep.PrepareGenre => new("准备文种的模板和规则", "the genre's templates and rules made ready"),
        PipelineStep.FillTemplates => new("第3步 填模板", "step 3, templates filled"),
        PipelineStep.BuildDocument => new("第4步 排成公文", "step 4, document built"),
        PipelineStep.CheckDocument => new("第5步 校对", "step 5, document checked"),
        PipelineStep.WriteBytes => new("第6步 生成文件内容", "step 6, file made"),
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    private TimeSpan Span(long ticks) => _world.Time.GetElapsedTime(0, ticks);

    private void Write(TimeSpan time, string name) => _world.Error.WriteLine($"{time.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture),9}  {name}");

    /// <summary>Counts for one report on one thread.</summary>
    public sealed class ReportClock
    {
        private readonly RunTimings _timings;
        private long _last;

        internal ReportClock(RunTimings timings)
        {
            _timings = timings;
            _last = timings._world.Time.GetTimestamp();
        }

        /// <summary>A step of the pipeline is done.</summary>
        public void Passed(PipelineStep step) => Add(ref _timings._steps[(int)step]);

        /// <summary>The packs of the report are read.</summary>
        public void PassedLoading() => Add(ref _timings._loading);

        /// <summary>Files were read or written.</summary>
        public void PassedFiles() => Add(ref _timings._files);

        private void Add(ref long sum)
        {
            var now = _timings._world.Time.GetTimestamp();
            Interlocked.Add(ref sum, now - _last);
            _last = now;
        }
    }
}
