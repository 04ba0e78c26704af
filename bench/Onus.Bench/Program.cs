using BenchmarkDotNet.Running;
using Onus.Bench;

switch (args)
{
    case ["generate", var count, var file]:
        TemplateGenerator.Write(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), file);
        return 0;
    case ["ratio", var catalog, .. var files]:
        return ScanRatio.Run(catalog, files);
    case ["bytes"]:
        NodeSizes.Print();
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TemplateGenerator).Assembly).Run(args);
        return 0;
}
