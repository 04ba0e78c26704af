using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Core.Tests.Diagnostics;

/// <summary>What defeats Onus costs itself alone, and is told without a word of what was read.</summary>
public sealed class ContainmentTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void An_exception_becomes_an_error_at_its_place_without_its_message()
    {
        var origin = new SourceMap().Add("t.yaml").At(0);

        _diagnostics.Contain<string>(origin, () => throw new InvalidCastException("hunter2")).ShouldBeNull();

        var error = _diagnostics.Items.ShouldHaveSingleItem();
        error.Code.ShouldBe("onus-fault");
        error.Origin.ShouldBe(origin);
        error.Message.Text.ShouldContain("InvalidCastException in ContainmentTests");
        error.Message.Text.ShouldNotContain("hunter2");
    }

    [Fact]
    public void Work_that_is_done_says_nothing()
    {
        _diagnostics.Contain(Origin.None, () => "done").ShouldBe("done");
        _diagnostics.Contain<string>(Origin.None, () => null).ShouldBeNull();
        _diagnostics.Items.ShouldBeEmpty();
    }

    [Fact]
    public void What_asks_for_an_end_passes()
    {
        Should.Throw<OperationCanceledException>(() => _diagnostics.Contain<string>(Origin.None, () => throw new OperationCanceledException()));
        Should.Throw<RequestException>(() => _diagnostics.Contain<string>(Origin.None, () => throw new RequestException($"no")));
    }

    [Fact]
    public void Too_deep_a_recursion_is_contained_before_the_stack_ends() =>
        Containment.Run<string>(() => throw new InsufficientExecutionStackException(), out var fault).ShouldBeNull(fault);
}
