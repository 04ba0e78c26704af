# What the command residency knows of no single service.

buckets {
  types = ["AWS::S3::Bucket"]
}

data_classes {
  # The keys of tags by which teams commonly say which class of data a resource holds; case, hyphens and the like do not count.
  tags = ["data-classification", "data-class", "classification", "data-sensitivity", "sensitivity", "data-category"]
}
