variant "vm-cluster" {
  title = "VM cluster on Exadata"
  resource "AWS::ODB::CloudVmCluster" "cluster" {
    CpuCoreCount = 8
    GiVersion    = "23.0.0.0"
  }
}

variant "autonomous" {
  title = "Autonomous VM cluster on Exadata"
  resource "AWS::ODB::CloudAutonomousVmCluster" "cluster" {
    CpuCoreCountPerNode = 8
    DisplayName         = "sales"
  }
}
