namespace Onus.Catalog.Tests.Writing;

/// <summary>What is asked at once is bounded as it is written; what stands for something else counts by its name.</summary>
public sealed class ConditionBoundsTests : IDisposable
{
    private const string File = "services/box/checks.hcl";
    private readonly SmallCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Theory]
    [InlineData(300)]
    [InlineData(301, "catalog-long-condition " + File + ":6")]
    public void A_condition_has_a_length_that_people_read(int length, params string[] complaints) =>
        Complaints($"self.Patched == \"{new string('x', length - 18)}\"").ShouldBe(complaints);

    [Theory]
    [InlineData(10)]
    [InlineData(11, "catalog-deep-condition " + File + ":6")]
    public void A_condition_has_a_depth_that_people_read(int depth, params string[] complaints) =>
        Complaints($"{string.Concat(Enumerable.Repeat("lower(", depth))}self.Patched{new string(')', depth)} == \"true\"").ShouldBe(complaints);

    [Fact]
    public void Parts_with_names_count_by_their_names_and_by_themselves()
    {
        var half = $"self.Patched == \"{new string('x', 200)}\"";
        Complaints($"let.a || let.b\n  let            = {{ a = {half}, b = {half} }}").ShouldBeEmpty();
        Complaints($"let.a\n  let            = {{ a = {half} || {half} }}").ShouldBe([$"catalog-long-condition {File}:7"]);
    }

    private IReadOnlyList<string> Complaints(string condition)
    {
        _catalog.Write(File, SmallCatalog.Check.Replace("self.Patched == true", condition, StringComparison.Ordinal));
        _catalog.Open().CheckWriting(_catalog.Bag);
        return _catalog.Complaints;
    }
}
