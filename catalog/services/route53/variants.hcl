variant "public" {
  title = "Public hosted zone"
  resource "AWS::Route53::HostedZone" "zone" {
    Name = "example.com"
  }
}

variant "signed" {
  title = "Public hosted zone signed with DNSSEC"
  resource "AWS::Route53::HostedZone" "zone" {
    Name = "example.com"
  }
  resource "AWS::Route53::KeySigningKey" "key" {
    HostedZoneId            = ref("zone")
    KeyManagementServiceArn = "arn:aws:kms:us-east-1:111122223333:key/0"
    Name                    = "first"
    Status                  = "ACTIVE"
  }
  resource "AWS::Route53::DNSSEC" "signing" {
    HostedZoneId = ref("zone")
  }
}

variant "private" {
  title = "Private hosted zone"
  resource "AWS::Route53::HostedZone" "zone" {
    Name = "corp.example.com"
    VPCs = [{ VPCId = "vpc-0a", VPCRegion = "eu-west-1" }]
  }
}
