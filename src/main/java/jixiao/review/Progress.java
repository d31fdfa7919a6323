package jixiao.review;

/** 进度: is told how far a review has come, from several threads. */
public interface Progress {
    /** Nobody is told. */
    Progress SILENT = new Progress() {
        @Override
        public void started(int files) {}

        @Override
        public void done(String file, boolean failed) {}

        @Override
        public void ended() {}
    };

    /** So many files are to be judged. */
    void started(int files);

    /** One file is judged, or could not be. */
    void done(String file, boolean failed);

    /** All are judged. */
    void ended();
}
