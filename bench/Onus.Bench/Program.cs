using BenchmarkDotNet.Running;
using Onus.Bench;
using Onus.Bench.Bombs;

switch (args)
{
    case ["generate", var count, var file]:
        TemplateGenerator.Write(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), file);
        return 0;
    case ["generate-folder", var count, var folder]:
        TerraformGenerator.WriteFolder(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), folder);
        return 0;
    case ["generate-plan", var count, var file]:
        TerraformGenerator.WritePlan(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), file);
        return 0;
    case ["generate-state", var count, var file]:
        TerraformGenerator.WriteState(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), file);
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
    case ["bytes"]:
        NodeSizes.Print();
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TemplateGenerator).Assembly).Run(args);
        return 0;
}
