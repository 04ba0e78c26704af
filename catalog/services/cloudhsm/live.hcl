live "AWS::CloudHSM::Cluster" {
  service   = "cloudhsmv2"
  operation = "DescribeClusters"
  actions   = ["cloudhsm:DescribeClusters"]
  items     = "Clusters[]"
  id        = "ClusterId"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["Mode"]
  set = {
    SubnetIds = self.SubnetMapping == null ? null : values(self.SubnetMapping)
  }
}
