# What the events of AWS Health mean: whom they ask to act, and which responsibilities they concern.

health {
  sources = ["health-eventbridge", "health-api", "health-public"]

  # The tag by which a stack's resource is known again, and the properties that say in which zone something is.
  address_tag = "aws:cloudformation:logical-id"
  zones       = ["AvailabilityZone", "AvailabilityZones", "AvailabilityZoneId"]

  # What says of other resources in which zones they are, the properties by which these name it, and those who are in each zone that they name; the others are in some.
  zoned = [
    "AWS::DAX::SubnetGroup", "AWS::DMS::ReplicationSubnetGroup", "AWS::DocDB::DBCluster", "AWS::DocDB::DBSubnetGroup", "AWS::EC2::Instance", "AWS::EC2::NetworkInterface", "AWS::EC2::Subnet",
    "AWS::ElastiCache::SubnetGroup", "AWS::MemoryDB::SubnetGroup", "AWS::Neptune::DBCluster", "AWS::Neptune::DBSubnetGroup", "AWS::RDS::DBCluster", "AWS::RDS::DBSubnetGroup", "AWS::Redshift::ClusterSubnetGroup",
  ]
  zoned_by = [
    "AwsVpcConfiguration.Subnets", "BrokerNodeGroupInfo.ClientSubnets", "CacheSubnetGroupName", "ClusterSubnetGroupName", "ComputeResources.Subnets", "DBClusterIdentifier", "DBSubnetGroupName", "EniConfig.SubnetId",
    "InstanceId", "Instances.Ec2SubnetId", "Instances.Ec2SubnetIds", "NetworkConfiguration.AwsvpcConfiguration.Subnets", "NetworkInterfaces.NetworkInterfaceId", "NetworkInterfaces.SubnetId", "ReplicationSubnetGroupIdentifier",
    "ResourcesVpcConfig.SubnetIds", "SubnetGroupName", "SubnetId", "SubnetIds", "SubnetMappings.SubnetId", "Subnets", "VPCOptions.SubnetIds", "VPCZoneIdentifier", "VpcConfig.SubnetIds", "VpcConfig.Subnets", "VpcSettings.SubnetIds",
  ]
  in_each = {
    "AWS::EC2::TransitGatewayAttachment"        = ["SubnetIds"]
    "AWS::EC2::VPCEndpoint"                     = ["SubnetIds"]
    "AWS::ElasticLoadBalancing::LoadBalancer"   = ["Subnets"]
    "AWS::ElasticLoadBalancingV2::LoadBalancer" = ["SubnetMappings.SubnetId", "Subnets"]
    "AWS::NetworkFirewall::Firewall"            = ["SubnetMappings.SubnetId"]
  }

  # What ids begin with, and the types that they name, or of which one makes what they name: an id of another kind is no ground to name a thing.
  ids = {
    "acl-"      = ["AWS::EC2::NetworkAcl"]
    "cgw-"      = ["AWS::EC2::CustomerGateway"]
    "eipalloc-" = ["AWS::EC2::EIP"]
    "eni-"      = ["AWS::EC2::NetworkInterface"]
    "h-"        = ["AWS::EC2::Host"]
    "i-"        = ["AWS::EC2::EC2Fleet", "AWS::EC2::Instance", "AWS::EC2::SpotFleet"]
    "igw-"      = ["AWS::EC2::InternetGateway"]
    "nat-"      = ["AWS::EC2::NatGateway"]
    "pcx-"      = ["AWS::EC2::VPCPeeringConnection"]
    "rtb-"      = ["AWS::EC2::RouteTable"]
    "sg-"       = ["AWS::EC2::SecurityGroup"]
    "subnet-"   = ["AWS::EC2::Subnet"]
    "vgw-"      = ["AWS::EC2::VPNGateway"]
    "vol-"      = ["AWS::EC2::EC2Fleet", "AWS::EC2::Instance", "AWS::EC2::SpotFleet", "AWS::EC2::Volume"]
    "vpc-"      = ["AWS::EC2::VPC"]
    "vpce-"     = ["AWS::EC2::VPCEndpoint"]
    "vpn-"      = ["AWS::EC2::VPNConnection"]
  }

  # What events call the Region of services that are in none.
  everywhere = "global"

  # Codes that speak of the account as a whole, and of every service of a Region.
  account = ["ABUSE", "ACCOUNT", "BILLING", "RISK", "SUPPORT", "TRUSTEDADVISOR"]
  every   = ["INTERNETCONNECTIVITY", "MULTIPLESERVICES", "MULTIPLE_SERVICES"]

  # Codes whose service is called otherwise here; the others are the names of services.
  services = {
    CERTIFICATEMANAGER = ["acm"]
    CLIENTVPN          = ["vpc"]
    CLIENT_VPN         = ["vpc"]
    EVENTBRIDGE        = ["events"]
    MANAGEMENTCONSOLE  = ["signin"]
    NATGATEWAY         = ["vpc"]
    OPENSEARCHSERVICE  = ["opensearch"]
    PRIVATELINK        = ["vpc"]
    TRANSITGATEWAY     = ["vpc"]
    VPN                = ["vpc"]
  }
}

# What a type means. Of several that fit, the one with the most characters besides "*" counts.
health_event "AWS_ABUSE_*" {
  title            = "Abuse report"
  kind             = "abuse"
  means            = "Somebody has reported that something of the account's is used for what AWS forbids."
  move             = "customer"
  because          = "Whoever is reported has to answer the notice: what was done, and what keeps it from happening again. Without an answer AWS may block the resources or suspend the account."
  reply_hours      = 24
  responsibilities = ["use.acceptable", "ops.incident-response"]
  sources          = ["abuse-notice", "health-eventbridge"]
}

health_event "AWS_RISK_*" {
  title            = "Risk to the account"
  kind             = "risk"
  means            = "AWS has seen a sign that the account or one of its keys is in somebody else's hands."
  move             = "customer"
  because          = "Only the customer can revoke what was exposed and look for what was done with it."
  reply_hours      = 24
  responsibilities = ["iam.revoke", "iam.identities", "ops.incident-response"]
  sources          = ["abuse-notice", "health-api"]
  confidence       = "derived"
}

health_event "AWS_*_PLANNED_LIFECYCLE_EVENT" {
  title            = "Planned end of a version or feature"
  kind             = "lifecycle"
  means            = "Something that is in use reaches the end of its support, or changes."
  move             = "customer"
  because          = "The resources that are named have to be changed before the date."
  responsibilities = ["ops.end-of-service", "ops.change"]
  sources          = ["health-lifecycle-events"]
}

health_event "AWS_EC2_*RETIREMENT*" {
  title            = "Retirement of a machine"
  kind             = "maintenance"
  means            = "The machine beneath an instance is taken out of service."
  move             = "customer"
  because          = "The instance has to be stopped and started, or replaced, before the date; else it is stopped or ends by itself."
  responsibilities = ["ops.resilience", "ops.change"]
  sources          = ["health-api"]
  confidence       = "derived"
}

health_event "AWS_*_MAINTENANCE_SCHEDULED" {
  title            = "Scheduled maintenance"
  kind             = "maintenance"
  means            = "AWS works on what is beneath the resource, at a time that it names."
  move             = "customer-to-check"
  because          = "AWS does the work; whether it interrupts the workload, and whether an earlier time suits better, is for the customer to see."
  responsibilities = ["ops.change", "ops.resilience"]
  sources          = ["health-api"]
  confidence       = "derived"
}

health_event "AWS_*_OPERATIONAL_ISSUE" {
  title            = "Operational issue"
  kind             = "issue"
  means            = "A service does not work as it should."
  move             = "aws"
  because          = "AWS mends its service; the workload has to bear with it until then."
  responsibilities = ["svc.health-publish", "ops.health-watch", "ops.resilience"]
  sources          = ["health-eventbridge", "health-api"]
  confidence       = "derived"
}

health_event "AWS_*_SECURITY_NOTIFICATION" {
  title            = "Security notification"
  kind             = "security"
  means            = "AWS tells of a matter of security that may touch what the account runs."
  move             = "customer-to-check"
  because          = "Whether the account is touched, and what to change, the notification says."
  responsibilities = ["ops.health-watch", "ctl.patch", "ops.incident-response"]
  sources          = ["health-api"]
  confidence       = "derived"
}

health_event "AWS_ACM_*" {
  title            = "Certificate"
  kind             = "security"
  means            = "A certificate ends, or can't be renewed by itself."
  move             = "customer-to-check"
  because          = "AWS renews what it can validate; the rest waits for the customer."
  responsibilities = ["net.certificates"]
  sources          = ["health-api"]
  confidence       = "derived"
}

# What the category of an event means where nothing is said of its type.
health_category "issue" {
  title            = "Issue"
  kind             = "issue"
  means            = "A service or a resource does not work as it should."
  move             = "aws"
  because          = "AWS mends its service; the workload has to bear with it until then."
  responsibilities = ["svc.health-publish", "ops.health-watch", "ops.resilience"]
  sources          = ["health-api"]
  confidence       = "derived"
}

health_category "investigation" {
  title            = "Investigation"
  kind             = "issue"
  means            = "AWS looks into what may be an issue."
  move             = "aws"
  because          = "AWS looks whether its service works as it should."
  responsibilities = ["svc.health-publish", "ops.health-watch"]
  sources          = ["health-api"]
  confidence       = "derived"
}

health_category "scheduled-change" {
  title            = "Scheduled change"
  kind             = "maintenance"
  means            = "Something changes at a time that AWS names."
  move             = "customer-to-check"
  because          = "What has to be done before, the event's text says."
  responsibilities = ["ops.change", "ops.health-watch"]
  sources          = ["health-api"]
  confidence       = "derived"
}

health_category "account-notification" {
  title            = "Notification"
  kind             = "notice"
  means            = "AWS tells the account something about its services."
  move             = "customer-to-check"
  because          = "What has to be done, if anything, the event's text says."
  responsibilities = ["ops.health-watch"]
  sources          = ["health-api"]
  confidence       = "derived"
}
