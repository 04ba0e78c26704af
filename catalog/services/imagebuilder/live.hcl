live "AWS::ImageBuilder::Component" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "imagebuilder:ListComponentBuildVersions", "imagebuilder:ListComponents"]
  input     = { TypeName = "AWS::ImageBuilder::Component" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource"]
    input   = { TypeName = "AWS::ImageBuilder::Component", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::ImageBuilder::DistributionConfiguration" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "imagebuilder:ListDistributionConfigurations"]
  input     = { TypeName = "AWS::ImageBuilder::DistributionConfiguration" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "imagebuilder:GetDistributionConfiguration"]
    input   = { TypeName = "AWS::ImageBuilder::DistributionConfiguration", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::ImageBuilder::ImagePipeline" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "imagebuilder:ListImagePipelines"]
  input     = { TypeName = "AWS::ImageBuilder::ImagePipeline" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "imagebuilder:GetImagePipeline"]
    input   = { TypeName = "AWS::ImageBuilder::ImagePipeline", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::ImageBuilder::ImageRecipe" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "imagebuilder:ListImageRecipes"]
  input     = { TypeName = "AWS::ImageBuilder::ImageRecipe" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "imagebuilder:GetImageRecipe"]
    input   = { TypeName = "AWS::ImageBuilder::ImageRecipe", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::ImageBuilder::InfrastructureConfiguration" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "imagebuilder:ListInfrastructureConfigurations"]
  input     = { TypeName = "AWS::ImageBuilder::InfrastructureConfiguration" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "imagebuilder:GetInfrastructureConfiguration"]
    input   = { TypeName = "AWS::ImageBuilder::InfrastructureConfiguration", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
