check "vpc-lattice-iam-auth" {
  title          = "Lattice services and service networks ask who calls"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::VpcLattice::Service", "AWS::VpcLattice::ServiceNetwork"]
  severity       = "medium"
  like           = is(self.AuthType, "AWS_IAM")
  why            = "By default Lattice asks nobody: every client in an associated VPC may call."
  fix            = "Set {AuthType} to AWS_IAM, and attach an auth policy."
  source         = "vpc-lattice-access"
  example "fail" "another" { AuthType = "NONE" }
}

check "vpc-lattice-auth-policy-not-public" {
  title          = "Auth policies of VPC Lattice name whom they allow"
  responsibility = "iam.resource-policy"
  resource       = "AWS::VpcLattice::AuthPolicy"
  severity       = "high"
  like           = policy_not_public(self.Policy, "vpc-lattice-svcs:Invoke")
  why            = "A statement for everybody without a narrowing condition lets in callers who do not even sign their requests."
  fix            = "Name principals in {Policy.Statement[].Principal}, or narrow by aws:PrincipalOrgID, aws:SourceVpc or the like."
  source         = "vpc-lattice-access"
  example "pass" "one organisation" {
    Policy = { Statement = [{ Effect = "Allow", Principal = "*", Action = "vpc-lattice-svcs:Invoke", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abc" } } }] }
  }
  example "fail" {
    Policy = { Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }] }
  }
}

check "vpc-lattice-listener-encrypted" {
  title          = "Listeners of VPC Lattice speak TLS"
  responsibility = "data.transit"
  resource       = "AWS::VpcLattice::Listener"
  severity       = "medium"
  condition      = contains(["HTTPS", "TLS_PASSTHROUGH"], upper(self.Protocol))
  why            = "Over an HTTP listener requests and signatures go in the clear, and nothing tells a client that it speaks to the right service."
  fix            = "Set {Protocol} to HTTPS or TLS_PASSTHROUGH."
  source         = "vpc-lattice-tls"
  example "pass" { Protocol = "HTTPS" }
  example "fail" { Protocol = "HTTP" }
}

check "vpc-lattice-access-logs" {
  title          = "Lattice service networks write access logs"
  responsibility = "ops.logging"
  resource       = "AWS::VpcLattice::ServiceNetwork"
  severity       = "medium"
  condition      = anytrue([for s in referencing("AWS::VpcLattice::AccessLogSubscription", "ResourceIdentifier") : s.DestinationArn != null])
  why            = "Without access logs nobody can tell which service called which, or who was refused."
  fix            = "Add an AWS::VpcLattice::AccessLogSubscription for the service network."
  example "pass" {
    Name = "shop"
    resource "AWS::VpcLattice::AccessLogSubscription" "Logs" {
      ResourceIdentifier = ref("self")
      DestinationArn     = "arn:aws:logs:eu-west-1:111122223333:log-group:lattice"
    }
  }
  example "fail" { Name = "shop" }
  example "unknown" {
    Name = "shop"
    resource "AWS::VpcLattice::AccessLogSubscription" "Logs" {
      ResourceIdentifier = ref("self")
      DestinationArn     = unknown("may be null")
    }
  }
}

check "vpc-lattice-association-guarded" {
  title          = "VPCs in a service network name who may call from them"
  responsibility = "net.firewall"
  resource       = "AWS::VpcLattice::ServiceNetworkVpcAssociation"
  severity       = "low"
  like           = listed(self.SecurityGroupIds, ["sg-0a"])
  why            = "Without a security group on the association everything in the VPC reaches every service of the network."
  fix            = "Name security groups in {SecurityGroupIds}."
  source         = "vpc-lattice-access"
}
