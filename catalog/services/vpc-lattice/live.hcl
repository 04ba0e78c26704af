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
  set = {
    Policy = self.GetAuthPolicy.Policy
  }
  follow "GetAuthPolicy" {
    actions = ["vpc-lattice:GetAuthPolicy"]
    input   = { resourceIdentifier = self.id }
  }
}
