using System.Globalization;
using BenchmarkDotNet.Running;
using Onus.Bench;
using Onus.Bench.Bombs;
using Onus.Bench.Evidence;
using Onus.Bench.Figures;
using Onus.Bench.Live;
using Onus.Bench.Mixed;

switch (args)
{
    case ["generate", var kind, var count, var path]:
        Inputs.Write(kind, int.Parse(count, CultureInfo.InvariantCulture), path);
        return 0;
    case ["inner", var catalog, var path, var rounds]:
        return InProcess.Print(catalog, path, int.Parse(rounds, CultureInfo.InvariantCulture));
    case ["figures", var program, var root, var work, var most, var rounds, var growth]:
        new FigureTable(program, root, work, int.Parse(most, CultureInfo.InvariantCulture), int.Parse(rounds, CultureInfo.InvariantCulture)).Print(int.Parse(growth, CultureInfo.InvariantCulture));
        return 0;
    case ["formats", var program, var work, var count, var rounds]:
        return FormatCosts.Print(program, work, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(rounds, CultureInfo.InvariantCulture));
    case ["live-server"]:
        return await LiveFigures.ServeAsync();
    case ["live", var program, var root, var work]:
        await new LiveFigures(program, root, work).PrintAsync();
        return 0;
    case ["peers", var program, var nag, var guard, var rules, var work, var rounds]:
        new Peers(program, nag, guard, rules, work).Print(int.Parse(rounds, CultureInfo.InvariantCulture));
        return 0;
    case ["measure"]:
        Console.WriteLine(Measurement.Head);
        return 0;
    case ["measure", var catalog, var path]:
        return Measurement.Run(catalog, path);
    case ["ratio", var catalog, .. var files]:
        return ScanRatio.Run(catalog, files);
    case ["cancel", var catalog, var file]:
        return await Cancelling.RunAsync(catalog, file);
    case ["bombs", var program, .. var names]:
        return BombRun.Run(program, names);
    case ["write-bombs", var folder]:
        BombRun.Write(folder);
        return 0;
    case ["evidence", var folder, var total, var seed]:
        return EvidenceFigures.Run(folder, int.Parse(total, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture));
    case ["evidence-work", var folder, var who, var count]:
        return Appending.Work(folder, who, count);
    case ["bytes"]:
        NodeSizes.Print();
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TemplateGenerator).Assembly).Run(args);
        return 0;
}
