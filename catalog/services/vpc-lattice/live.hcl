live "AWS::VpcLattice::AccessLogSubscription" {
  service   = "vpc-lattice"
  operation = "ListAccessLogSubscriptions"
  actions   = ["vpc-lattice:ListAccessLogSubscriptions"]
  input     = { resourceIdentifier = self.id }
  items     = "items[]"
  id        = "arn"
  page      = { in = "nextToken", out = "nextToken" }
  equal     = ["DestinationArn"]
  set = {
    ResourceIdentifier = self.resourceId
  }
}

live "AWS::VpcLattice::AuthPolicy" {
  service   = "vpc-lattice"
  operation = "ListServices"
  actions   = ["vpc-lattice:ListServices"]
  items     = "items[]"
  id        = "arn"
  page      = { in = "nextToken", out = "nextToken" }
  only      = self.GetAuthPolicy.policy != null
  set = {
    Policy = self.GetAuthPolicy.policy
  }
  follow "GetAuthPolicy" {
    actions = ["vpc-lattice:GetAuthPolicy"]
    input   = { resourceIdentifier = self.id }
  }
}

live "AWS::VpcLattice::Service" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "vpc-lattice:ListServices"]
  input     = { TypeName = "AWS::VpcLattice::Service" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "vpc-lattice:GetService", "vpc-lattice:ListTagsForResource"]
    input   = { TypeName = "AWS::VpcLattice::Service", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::VpcLattice::ServiceNetwork" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "vpc-lattice:ListServiceNetworks"]
  input     = { TypeName = "AWS::VpcLattice::ServiceNetwork" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "vpc-lattice:GetServiceNetwork", "vpc-lattice:ListTagsForResource"]
    input   = { TypeName = "AWS::VpcLattice::ServiceNetwork", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::VpcLattice::ServiceNetworkVpcAssociation" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "vpc-lattice:ListServiceNetworkVpcAssociations"]
  input     = { TypeName = "AWS::VpcLattice::ServiceNetworkVpcAssociation" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "vpc-lattice:GetServiceNetworkVpcAssociation", "vpc-lattice:ListTagsForResource"]
    input   = { TypeName = "AWS::VpcLattice::ServiceNetworkVpcAssociation", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
