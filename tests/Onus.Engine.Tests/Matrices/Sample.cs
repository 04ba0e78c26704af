using Onus.Contracts.Matrices;
using Onus.Engine.Inputs;
using Onus.Engine.Matrices;
using Onus.Sources.Files;

namespace Onus.Engine.Tests.Matrices;

/// <summary>Matrices of the sample, made once for each that is asked for.</summary>
internal static class Sample
{
    private static readonly Dictionary<MatrixRequest, ResponsibilityMatrix> Made = [];

    public static ResponsibilityMatrix Of(string framework, MatrixLayout? layout = null, MatrixSide side = MatrixSide.Customer, bool forCustomers = false)
    {
        var request = new MatrixRequest(framework, layout, side, forCustomers);
        lock (Made)
        {
            return Made.TryGetValue(request, out var known) ? known : Made[request] = MatrixUseCase.RunAsync(
                request,
                new InputRequest { Paths = ["web-shop"], Knowledge = new KnowledgeRequest(Date: "2026-11-29") },
                new MemoryHost(DiskTree.At(Path.Combine(Checkout.Root, "samples")))).GetAwaiter().GetResult().Matrix;
        }
    }
}
