terraform "aws_media_store_container" {
  type = "AWS::MediaStore::Container"
  set  = { ContainerName = self.name }
}

fold "aws_media_store_container_policy" {
  into = "AWS::MediaStore::Container"
  on   = self.container_name
  set  = { Policy = self.policy }
}
