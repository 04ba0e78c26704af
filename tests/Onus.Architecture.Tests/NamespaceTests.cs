namespace Onus.Architecture.Tests;

/// <summary>Inside a room too, who is used does not use back: a newcomer can read a room from the bottom up.</summary>
public sealed class NamespaceTests
{
    public static TheoryData<string> Projects => [.. Rooms.Built().Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_namespace_uses_itself_by_way_of_another(string project) =>
        NamespaceGraph.Of(Path.Combine(Checkout.Root, "src", project)).Cycles().ShouldBeEmpty();

    [Fact]
    public void A_cycle_is_found_by_usings_and_by_enclosing_namespaces_and_not_in_comments_and_texts()
    {
        using var folder = new TemporaryFolder();
        folder.Write("A.cs", "using P.B;\nnamespace P;\ninternal sealed class A { One One; }\n");
        folder.Write("B.cs", "namespace P.B;\n// A uses us.\ninternal sealed class One { string S = \"A\"; }\n");

        NamespaceGraph.Of(folder.Path).Cycles().ShouldBeEmpty();

        folder.Write("B.cs", "namespace P.B;\ninternal sealed class One { A? Back; }\n");

        NamespaceGraph.Of(folder.Path).Cycles().ShouldBe(["P -> P.B", "P.B -> P"]);

        folder.Write("B.cs", "namespace P.B;\ninternal sealed class One { C.Two? There; }\n");
        folder.Write("C.cs", "namespace P.C;\ninternal sealed class Two { P.A? Back; }\n");

        NamespaceGraph.Of(folder.Path).Cycles().ShouldBe(["P -> P.B", "P.B -> P.C", "P.C -> P"]);
    }
}
