variant "regional" {
  title = "File system in all zones of a Region"
  resource "AWS::EFS::FileSystem" "files" {
    Encrypted = true
  }
}

variant "one-zone" {
  title = "File system in one zone"
  resource "AWS::EFS::FileSystem" "files" {
    AvailabilityZoneName = "eu-west-1a"
    Encrypted            = true
  }
}
