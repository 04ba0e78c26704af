live "AWS::GameLift::Build" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "gamelift:ListBuilds"]
  input     = { TypeName = "AWS::GameLift::Build" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "gamelift:DescribeBuild", "gamelift:ListTagsForResource"]
    input   = { TypeName = "AWS::GameLift::Build", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::GameLift::ContainerFleet" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "gamelift:ListContainerFleets"]
  input     = { TypeName = "AWS::GameLift::ContainerFleet" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "gamelift:DescribeContainerFleet", "gamelift:DescribeFleetLocationAttributes", "gamelift:DescribeFleetLocationCapacity", "gamelift:DescribeScalingPolicies", "gamelift:ListTagsForResource"]
    input   = { TypeName = "AWS::GameLift::ContainerFleet", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::GameLift::Fleet" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "gamelift:ListFleets"]
  input     = { TypeName = "AWS::GameLift::Fleet" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "gamelift:DescribeFleetAttributes", "gamelift:DescribeFleetCapacity", "gamelift:DescribeFleetLocationAttributes", "gamelift:DescribeFleetLocationCapacity", "gamelift:DescribeFleetPortSettings", "gamelift:DescribeRuntimeConfiguration", "gamelift:DescribeScalingPolicies", "gamelift:ListTagsForResource"]
    input   = { TypeName = "AWS::GameLift::Fleet", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
