variant "windows" {
  title = "FSx for Windows File Server"
  resource "AWS::FSx::FileSystem" "files" {
    FileSystemType       = "WINDOWS"
    SubnetIds            = ["subnet-1", "subnet-2"]
    WindowsConfiguration = { DeploymentType = "MULTI_AZ_1", PreferredSubnetId = "subnet-1", ThroughputCapacity = 32 }
  }
}

variant "lustre-persistent" {
  title = "FSx for Lustre, persistent"
  resource "AWS::FSx::FileSystem" "files" {
    FileSystemType      = "LUSTRE"
    LustreConfiguration = { DeploymentType = "PERSISTENT_2", PerUnitStorageThroughput = 125 }
    SubnetIds           = ["subnet-1"]
  }
}

variant "lustre-scratch" {
  title = "FSx for Lustre, scratch"
  resource "AWS::FSx::FileSystem" "files" {
    FileSystemType      = "LUSTRE"
    LustreConfiguration = { DeploymentType = "SCRATCH_2" }
    SubnetIds           = ["subnet-1"]
  }
}

variant "ontap" {
  title = "FSx for NetApp ONTAP"
  resource "AWS::FSx::FileSystem" "files" {
    FileSystemType     = "ONTAP"
    OntapConfiguration = { DeploymentType = "MULTI_AZ_1", ThroughputCapacity = 128 }
    SubnetIds          = ["subnet-1", "subnet-2"]
  }
}
