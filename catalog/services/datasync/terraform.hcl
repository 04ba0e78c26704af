terraform "aws_datasync_agent" {
  type = "AWS::DataSync::Agent"
  set  = { AgentName = self.name }
}

types {
  aws_datasync_location_azure_blob              = "AWS::DataSync::LocationAzureBlob"
  aws_datasync_location_fsx_lustre_file_system  = "AWS::DataSync::LocationFSxLustre"
  aws_datasync_location_fsx_ontap_file_system   = "AWS::DataSync::LocationFSxONTAP"
  aws_datasync_location_fsx_openzfs_file_system = "AWS::DataSync::LocationFSxOpenZFS"
  aws_datasync_location_fsx_windows_file_system = "AWS::DataSync::LocationFSxWindows"
  aws_datasync_location_hdfs                    = "AWS::DataSync::LocationHDFS"
  aws_datasync_location_nfs                     = "AWS::DataSync::LocationNFS"
}

prefixes {
  aws_datasync = "AWS::DataSync::"
}
