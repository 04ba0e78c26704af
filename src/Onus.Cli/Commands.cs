using System.CommandLine;
using Onus.Cli.Catalogs;
using Onus.Cli.Compare;
using Onus.Cli.Completion;
using Onus.Cli.Diff;
using Onus.Cli.Evidence;
using Onus.Cli.Explain;
using Onus.Cli.Fedramp;
using Onus.Cli.Fix;
using Onus.Cli.Health;
using Onus.Cli.Init;
using Onus.Cli.Live;
using Onus.Cli.Manual;
using Onus.Cli.Matrix;
using Onus.Cli.Oscal;
using Onus.Cli.Report;
using Onus.Cli.Residency;
using Onus.Cli.Pentest;
using Onus.Cli.Scan;
using Onus.Cli.Unknowns;
using Onus.Cli.Who;

namespace Onus.Cli;

/// <summary>The commands of the program.</summary>
internal static class Commands
{
    public static RootCommand Root() => new("Onus says for everything a team runs on AWS who holds each security responsibility, on what grounds, and whether the customer's half is done.")
    {
        ScanCommand.Create(),
        ExplainCommand.Create(),
        WhoCommand.Create(),
        CompareCommand.Create(),
        DiffCommand.Create(),
        FedrampCommand.Create(),
        FixCommand.Create(),
        ReportCommand.Create(),
        HealthCommand.Create(),
        InitCommand.Create(),
        LiveCommand.Create(),
        MatrixCommand.Create(),
        OscalCommand.Create(),
        ResidencyCommand.Create(),
        EvidenceCommand.Create(),
        PentestCommand.Create(),
        AttestCommand.Create(),
        WaiveCommand.Create(),
        UnknownsCommand.Create(),
        CatalogCommand.Create(),
        CompletionCommand.Create(),
        ManualCommand.Create(() => Root()),
    };
}
