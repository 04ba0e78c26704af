using Onus.Contracts;
using Onus.Contracts.Matrices;
using Onus.Engine.Inputs;
using Onus.Engine.Matrices;
using Onus.Engine.Scan;
using Onus.Sources.Files;

namespace Onus.Engine.Tests.Matrices;

/// <summary>Matrices of the sample, which is scanned once for all frameworks.</summary>
internal static class Sample
{
    private static readonly Lazy<AssessmentResult> Result = new(() => ScanUseCase.RunAsync(
        new InputRequest { Paths = ["web-shop"], Frameworks = Knowledge.Catalog.Frameworks.Ids, Knowledge = new KnowledgeRequest(Date: "2026-11-29") },
        new MemoryHost(DiskTree.At(Path.Combine(Checkout.Root, "samples")))).GetAwaiter().GetResult());

    public static ResponsibilityMatrix Of(string framework, MatrixLayout? layout = null, MatrixSide side = MatrixSide.Customer, bool forCustomers = false, bool reports = true)
    {
        var id = Knowledge.Catalog.Frameworks.FindByName(framework)!.Id;
        var alone = Result.Value with { Frameworks = [Result.Value.Frameworks.Single(item => item.Id == id)], Reports = reports ? Result.Value.Reports : [] };
        return MatrixUseCase.Of(alone, new MatrixRequest(id, layout, side, forCustomers), Knowledge.Catalog.Exported);
    }
}
