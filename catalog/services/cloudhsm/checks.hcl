check "cloudhsm-cluster-in-several-zones" {
  title          = "HSM clusters can stand in several zones"
  responsibility = "ops.resilience"
  resource       = "AWS::CloudHSM::Cluster"
  severity       = "medium"
  level          = "thorough"
  condition      = length(self.SubnetIds) > 1
  why            = "A cluster with one subnet has all its modules in one zone, and its keys are out of reach when the zone is."
  fix            = "Name subnets of two or more zones in {SubnetIds}, and keep modules in at least two."
  example "pass" { SubnetIds = ["subnet-1", "subnet-2"] }
  example "fail" { SubnetIds = ["subnet-1"] }
}

check "cloudhsm-cluster-fips-mode" {
  title          = "HSM clusters run in FIPS mode"
  responsibility = "data.keys"
  resource       = "AWS::CloudHSM::Cluster"
  severity       = "low"
  like           = is_not(self.Mode, "NON_FIPS")
  why            = "Outside FIPS mode modules do things that the validation does not cover, and the mode cannot be changed later."
  fix            = "Set {Mode} to FIPS unless an algorithm is needed that FIPS does not allow."
  remedy         = { Mode = "FIPS" }
  example "pass" { Mode = "FIPS" }
}
